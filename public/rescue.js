// Carries everything that is stored here out into a backup file, without the
// compiled app: for when that cannot start, or has stopped. It looks at no entry
// further than to see whether it is whole, changes nothing and sends nothing.
// docs/backup-format.md describes the file.

const database = "concord";
const copy = "concord-second-copy";

/** Hands all entries to the person as a file, and says how many there are. */
export async function saveEverything() {
  const rows = new Map();
  for (const read of [stored, copied]) {
    for (const { id, json } of await within(5000, read().catch(() => []))) {
      if (!rows.has(id)) rows.set(id, json);
    }
  }
  if (rows.size > 0) await handOver(await backup([...rows.values()]));
  return rows.size;
}

// Storage that another window holds may never answer.
function within(milliseconds, answer) {
  return Promise.race([answer, new Promise((done) => setTimeout(() => done([]), milliseconds))]);
}

function stored() {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database);
    opening.onerror = () => failed(opening.error);
    // There is none; looking for it must not make one.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => {
      const opened = opening.result;
      const all = opened.transaction("entries").objectStore("entries").getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        opened.close();
        done(all.result);
      };
    };
  });
}

async function copied() {
  if (!(await caches.has(copy))) return [];
  const cache = await caches.open(copy);
  const text = async (name) => (await cache.match(`/${copy}/${name}`))?.text();
  const { count } = JSON.parse(await text("head"));
  const rows = [];
  for (let number = 0; number * 1000 < Math.min(count, 1_000_000); number += 1) {
    const block = await text(`block-${number}`);
    // A block that is damaged takes no other with it.
    try {
      for (const [id, , json] of JSON.parse(block ?? "[]")) rows.push({ id, json });
    } catch (reason) {
      console.warn(reason);
    }
  }
  return rows.slice(0, count);
}

// An entry that is an object on one line stands in the file as it is; anything
// else as a string.
function element(json) {
  try {
    if (/^\{[^\n\r]*\}$/.test(json) && depth(json) <= 30 && JSON.parse(json)) return json;
  } catch {
    // It is kept all the same.
  }
  return JSON.stringify(json);
}

function depth(json) {
  let [deepest, now] = [0, 0];
  for (const [mark] of json.matchAll(/"(?:\\.|[^"\\])*"|[[\]{}]/g)) {
    if (mark === "{" || mark === "[") deepest = Math.max(deepest, (now += 1));
    else if (mark === "}" || mark === "]") now -= 1;
  }
  return deepest;
}

async function backup(texts) {
  const body = `${texts.map(element).join(",\n")}\n`;
  const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
  const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const heading = JSON.stringify({
    format: "concord-backup",
    version: 1,
    written_at: new Date().toISOString(),
    app: "rescue",
    count: texts.length,
    checksum: `sha256:${hex}`,
  });
  return `${heading.slice(0, -1)},"entries":[\n${body}]}\n`;
}

async function handOver(text) {
  const name = `concord-${new Date().toISOString().slice(0, 10)}.json`;
  const file = new File([text], name, { type: "application/json" });
  // Apps on the home screen of some phones cannot download.
  const own = matchMedia("(display-mode: standalone)").matches;
  if (own && navigator.canShare?.({ files: [file] })) {
    await navigator.share({ files: [file] });
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
