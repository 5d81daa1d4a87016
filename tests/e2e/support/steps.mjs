// What a person does again and again: says who they are, adds a medicine, goes
// to a page. Everything is found as a person finds it, by its words.
import { english } from "./words.mjs";

/** Waits until the app can be used and has read what is kept. */
export async function ready(page) {
  await page.locator("html[data-ready]").waitFor();
}

/** Answers the first visit, up to the first medicine. */
export async function welcome(page, name, { words = english, country, carer } = {}) {
  if (carer) {
    await page.getByRole("radio", { name: words.whom.them }).check();
    await page.getByLabel(words.name.carer).fill(carer);
    await page.getByLabel(words.consent).check();
  }
  await page.getByLabel(carer ? words.name.them : words.name.me, { exact: true }).fill(name);
  if (country) await page.getByLabel(words.country).selectOption({ label: country });
  await page.getByRole("button", { name: words.goOn }).click();
  await page.getByLabel(words.search).waitFor();
}

/**
 * Adds a medicine from its search to its own page. `medicine` says what is on
 * its box: `search`, `choose` (the row to take, or nothing for the name as
 * typed), `strength`, `each` (of several ingredients), `form`, `label`, `reason`,
 * and when it is taken: `moments` or `clocks`, with `on` (weekdays), `amounts`,
 * `food`, `exact`; or `needed` with `hours` and `most`. With `notAsked`, nobody was
 * asked about it before the first dose.
 */
export async function addMedicine(page, medicine, words = english) {
  const next = () => page.getByRole("button", { name: words.next, exact: true }).click();
  await page.getByLabel(words.search).fill(medicine.search);
  await choose(page, medicine, words);

  if (medicine.strength) await page.getByLabel(words.strength, { exact: true }).fill(medicine.strength);
  for (const [ingredient, strength] of Object.entries(medicine.each ?? {})) {
    await page.getByLabel(words.strengthOf(ingredient)).fill(strength);
  }
  await pickForm(page, medicine.form, words);
  await page.getByLabel(words.prescribed).check();
  await next();

  if (medicine.label) await page.getByLabel(words.directions).fill(medicine.label);
  await page.getByLabel(words.directions).waitFor();
  await next();

  if (medicine.needed) await whenNeeded(page, medicine, words);
  else await atTimes(page, medicine, words);
  await next();

  await page.getByLabel(words.reason).fill(medicine.reason ?? "");
  await next();
  // Where something is to be asked about first, the app wants to know if it was.
  const button = (name) => page.getByRole("button", { name, exact: true });
  const first = medicine.notAsked ? button(words.saveAnyway) : button(words.haveAsked);
  await button(words.saveMedicine).or(first).click();
  await page.waitForURL(/#(\/of\/[0-9a-f]{32})?\/medicines\/[0-9a-f]{32}$/);
}

async function choose(page, { search, choose: row }, words) {
  const prescribed = page.getByLabel(words.prescribed);
  if (row) {
    await page.getByRole("listitem").getByRole("button", { name: row }).first().click();
    // Where another name looks like it, the app asks to look at the box.
    const box = page.getByRole("alert").getByRole("button", { name: words.boxSays });
    await prescribed.or(box).first().waitFor();
    if (await box.isVisible()) await box.click();
  } else {
    await page.getByRole("button", { name: words.asTyped(search) }).click();
  }
  await prescribed.waitFor();
}

async function pickForm(page, form, words) {
  const choice = page.getByRole("radio", { name: form, exact: true });
  if ((await choice.count()) === 0) await page.getByRole("button", { name: words.otherForms }).click();
  await choice.check();
}

async function atTimes(page, { on, moments = [], clocks = [], amounts = ["1"], food, exact }, words) {
  await page.getByRole("radio", { name: on ? words.weekdays : words.everyDay }).check();
  for (const day of on ?? []) await page.getByRole("checkbox", { name: day }).check();
  for (const moment of moments) await page.getByRole("checkbox", { name: moment }).check();
  for (const [place, clock] of clocks.entries()) {
    await page.getByRole("button", { name: words.addClock }).click();
    await page.getByLabel(words.clock, { exact: true }).nth(place).fill(clock);
  }
  for (const place of [...moments, ...clocks].keys()) {
    const amount = page.getByRole("textbox", { name: words.amount }).nth(place);
    await amount.fill(amounts[place] ?? amounts.at(-1));
  }
  if (food) await page.getByRole("radio", { name: food }).check();
  if (exact) {
    await page.getByRole("switch", { name: words.exact }).check();
    await page.getByLabel(words.exactMinutes).fill(exact);
  }
}

async function whenNeeded(page, { needed, amounts = ["1"] }, words) {
  await page.getByRole("radio", { name: words.whenNeeded }).check();
  await page.getByRole("textbox", { name: words.amount }).fill(amounts[0]);
  if (needed.hours) await page.getByLabel(words.hours, { exact: true }).fill(needed.hours);
  if (needed.most) await page.getByRole("textbox", { name: words.most }).fill(needed.most);
}

/** Opens one of the four main pages. */
export async function goTo(page, tab, words = english) {
  await page.getByRole("navigation").getByRole("link", { name: words.tabs[tab] }).click();
  await page.locator(`nav a[aria-current="page"]`, { hasText: words.tabs[tab] }).waitFor();
}

/** Picks a backup on the backup page, which must be open; adds nothing yet. */
export async function pickBackup(page, text, { words = english, name = "concord.json" } = {}) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: words.pickBackup }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Restores a backup into an app that holds nothing or anything. */
export async function restore(page, text, { words = english, patience } = {}) {
  await page.evaluate(() => { location.hash = "#/settings/backup"; });
  await pickBackup(page, text, { words });
  await page.getByRole("button", { name: words.addEntries }).click();
  await page.getByText(words.entriesAdded).waitFor({ timeout: patience });
}

/** Opens a page by its address without the `#`, and waits until it is drawn. */
export async function visit(page, path) {
  await page.evaluate((path) => { location.hash = `#${path}`; }, path);
  await page.locator("main h1, main h2").first().waitFor();
}
