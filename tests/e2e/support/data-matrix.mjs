// Draws the Data Matrix of a pack (ISO/IEC 16022, ECC 200, one region), by itself: what
// reads it is checked against something it did not make.

// By the side of the code: codewords of data, of correction.
const sizes = [[10, 3, 5], [12, 5, 7], [14, 8, 10], [16, 12, 12], [18, 18, 14], [20, 22, 18], [22, 30, 20], [24, 36, 24], [26, 44, 28]];

const [power, logarithm] = [[], []];
for (let at = 0, value = 1; at < 255; at += 1) {
  power[at] = value;
  logarithm[value] = at;
  value *= 2;
  if (value > 255) value ^= 0x12d;
}
const times = (a, b) => (a && b ? power[(logarithm[a] + logarithm[b]) % 255] : 0);

/** Codewords in ASCII encodation: two digits are one. U+001D at the beginning is FNC1. */
function codewords(text) {
  const words = [];
  for (let at = 0; at < text.length; at += 1) {
    if (/^\d\d/.test(text.slice(at, at + 2))) {
      words.push(130 + Number(text.slice(at, at + 2)));
      at += 1;
    } else words.push(at === 0 && text[at] === "\u001d" ? 232 : text.charCodeAt(at) + 1);
  }
  return words;
}

function padded(words, room) {
  const all = [...words];
  if (all.length < room) all.push(129);
  while (all.length < room) {
    const pad = 129 + ((149 * (all.length + 1)) % 253) + 1;
    all.push(pad > 254 ? pad - 254 : pad);
  }
  return all;
}

function correction(words, count) {
  let generator = [1];
  for (let root = 1; root <= count; root += 1) {
    const next = Array(generator.length + 1).fill(0);
    generator.forEach((part, at) => {
      next[at] ^= part;
      next[at + 1] ^= times(part, power[root]);
    });
    generator = next;
  }
  const rest = Array(count).fill(0);
  for (const word of words) {
    const lead = word ^ rest.shift();
    rest.push(0);
    for (let at = 0; at < count; at += 1) rest[at] ^= times(lead, generator[at + 1]);
  }
  return rest;
}

/** Where each bit of each codeword stands, by the placement of annex F. */
function placed(words, rows) {
  const grid = Array.from({ length: rows }, () => Array(rows).fill(undefined));
  const put = (row, column, word, bit) => {
    let [y, x] = [row, column];
    if (y < 0) [y, x] = [y + rows, x + 4 - ((rows + 4) % 8)];
    if (x < 0) [y, x] = [y + 4 - ((rows + 4) % 8), x + rows];
    grid[y][x] = (words[word] >> (8 - bit)) & 1;
  };
  const corner = (word, places) => places.forEach(([y, x], at) => put(y, x, word, at + 1));
  const [n, o] = [rows - 1, rows - 2];
  const corners = [
    [[n, 0], [n, 1], [n, 2], [0, o], [0, n], [1, n], [2, n], [3, n]],
    [[rows - 3, 0], [o, 0], [n, 0], [0, rows - 4], [0, rows - 3], [0, o], [0, n], [1, n]],
    [[rows - 3, 0], [o, 0], [n, 0], [0, o], [0, n], [1, n], [2, n], [3, n]],
    [[n, 0], [n, n], [0, rows - 3], [0, o], [0, n], [1, rows - 3], [1, o], [1, n]],
  ];
  const utah = (y, x, word) =>
    [[-2, -2], [-2, -1], [-1, -2], [-1, -1], [-1, 0], [0, -2], [0, -1], [0, 0]].forEach(([down, right], at) => put(y + down, x + right, word, at + 1));
  let [word, row, column] = [0, 4, 0];
  do {
    if (row === rows && column === 0) corner(word++, corners[0]);
    if (row === rows - 2 && column === 0 && rows % 4) corner(word++, corners[1]);
    if (row === rows - 2 && column === 0 && rows % 8 === 4) corner(word++, corners[2]);
    if (row === rows + 4 && column === 2 && !(rows % 8)) corner(word++, corners[3]);
    do {
      if (row < rows && column >= 0 && grid[row][column] === undefined) utah(row, column, word++);
      row -= 2;
      column += 2;
    } while (row >= 0 && column < rows);
    row += 1;
    column += 3;
    do {
      if (row >= 0 && column < rows && grid[row][column] === undefined) utah(row, column, word++);
      row += 2;
      column -= 2;
    } while (row < rows && column >= 0);
    row += 3;
    column += 1;
  } while (row < rows || column < rows);
  if (grid[n][n] === undefined) {
    [grid[n][n], grid[n - 1][n - 1]] = [1, 1];
    [grid[n][n - 1], grid[n - 1][n]] = [0, 0];
  }
  return grid;
}

/** The rows of a code, `#` for dark. `text` begins with U+001D where it is a GS1 code. */
export function dataMatrix(text) {
  const words = codewords(text);
  const [side, room, more] = sizes.find(([, data]) => data >= words.length);
  const data = padded(words, room);
  const inner = placed([...data, ...correction(data, more)], side - 2);
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_, x) => {
      if (x === 0 || y === side - 1) return "#";
      if (y === 0) return x % 2 ? "." : "#";
      if (x === side - 1) return y % 2 ? "#" : ".";
      return inner[y - 1][x - 1] ? "#" : ".";
    }).join(""));
}
