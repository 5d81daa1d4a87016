// Saves that take as long as a test wants, and what came of them.

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

/** The medicines of the doses that are kept in the database, in the order they were saved. */
export async function kept(page) {
  const rows = await page.evaluate(async () => {
    const open = indexedDB.open("concord");
    await new Promise((done, failed) => Object.assign(open, { onsuccess: done, onerror: failed }));
    const all = open.result.transaction("entries").objectStore("entries").getAll();
    await new Promise((done, failed) => Object.assign(all, { onsuccess: done, onerror: failed }));
    open.result.close();
    return all.result.map((row) => row.json);
  });
  const names = new Map();
  const doses = [];
  for (const { event } of rows.map((row) => JSON.parse(row))) {
    if (event.medicine_saved) names.set(event.medicine_saved.id.replaceAll("-", ""), event.medicine_saved.label);
    for (const one of event.together ?? [event]) if (one.dose_recorded) doses.push(one.dose_recorded);
  }
  return doses.map((dose) => names.get(dose.medicine.replaceAll("-", "")));
}
