// The codes of a box, drawn, and our own reader asked for them. What runs in the page
// stands alone, so that any browser can be handed it.
import { dataMatrix } from "./data-matrix.mjs";

// The GS1 code (01)05701234567899(17)271130(10)AB4(21)X9, and the EAN-13 of the same box.
const pack = [
  "#.#.#.#.#.#.#.#.#.#.", "##.###..##.#.....###", "#...#....#...#.#.#..", "#.##..##.......#...#",
  "###.##...#...####.#.", "#.#..#.#.###.#.##.##", "#.#...##..#.#..#.#..", "####.#.#.##.#.##..##",
  "##..#.#.##.##..#....", "###.##.#.#####...###", "##...####.##.####.#.", "##.#.####..#.#.#...#",
  "#.....#.###.##.#..#.", "#.###.###.#..##.#..#", "#..#.####..#..#.##..", "#....#..###.#..#.###",
  "#.#####.#.##..#####.", "##.#..#..#..#.#.##.#", "#...##.##..#.##...#.", "####################",
];
const bars = "#.#.###.##.#..###.##..##..#..##.####.#..###.#.#.#.#..###.#.#....#...#..#..#...###.#..###.#..#.#";

/** What stands on the box. */
export const onBox = [
  { format: "data_matrix", rawValue: "]d201057012345678991727113010AB4\u001d21X9" },
  { format: "ean_13", rawValue: "5701234567899" },
];

/** What `drawBox` is handed. */
export const box = (degrees) => ({ pack, bars, degrees });

/** The same for a box that bears the Data Matrix of a text alone. */
export const boxOf = (text, degrees = 0) => ({ pack: dataMatrix(text), bars: "", degrees });

/** In the page: a picture of the box, turned. */
export function drawBox({ pack, bars, degrees }) {
  const canvas = Object.assign(document.createElement("canvas"), { width: 700, height: 700 });
  const context = canvas.getContext("2d");
  context.fillStyle = "#e8e4da";
  context.fillRect(0, 0, 700, 700);
  context.translate(350, 350);
  context.rotate((degrees * Math.PI) / 180);
  context.fillStyle = "#26221d";
  pack.forEach((row, y) => [...row].forEach((square, x) => {
    if (square === "#") context.fillRect(-280 + x * 9, -250 + y * 9, 9, 9);
  }));
  [...bars].forEach((bar, x) => { if (bar === "#") context.fillRect(-240 + x * 5, 80, 5, 140); });
  return canvas.toDataURL("image/png");
}

/** In the page: the codes of some formats on a picture, as our own reader finds them. */
export async function askOwnReader({ formats, picture }) {
  const drawn = new Image();
  drawn.src = picture;
  await drawn.decode();
  const { width, height } = drawn;
  const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  context.drawImage(drawn, 0, 0);
  const bright = new Uint8Array(width * height);
  context.getImageData(0, 0, width, height).data.forEach((shade, at) => { if (at % 4 === 0) bright[at / 4] = shade; });
  const worker = new Worker("scanner.js");
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done, failed) => {
    port1.onmessage = ({ data }) => done(data);
    worker.onerror = () => failed(new Error("no worker"));
  });
  worker.postMessage({ formats, picture: { width, height, bright } }, [port2]);
  const { codes, failed } = await answer;
  worker.terminate();
  if (failed) throw new Error(failed);
  return codes;
}
