// Saves that take as long as a test wants.

/** Holds every save back, however slow the taps come; answers what lets them go. */
export async function holdSaves(page) {
  await page.evaluate(async () => {
    const open = indexedDB.open("concord");
    await new Promise((done, failed) => Object.assign(open, { onsuccess: done, onerror: failed }));
    const entries = open.result.transaction("entries", "readwrite").objectStore("entries");
    let isHeld = true;
    const hold = () => {
      if (isHeld) entries.count().onsuccess = hold;
      else open.result.close();
    };
    hold();
    window.letSavesGo = () => { isHeld = false; };
  });
  return () => page.evaluate(() => window.letSavesGo());
}
