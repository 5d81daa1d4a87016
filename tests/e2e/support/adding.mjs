// Adding a medicine page by page, for journeys that stop on the way.
import { openApp } from "./app.mjs";
import { goTo, ready, welcome } from "./steps.mjs";

/** The app of Mary in London, early on 28 March 2026, before her first medicine. */
export async function openMary(t) {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: new Date("2026-03-28T07:40:00Z") }),
  });
  await ready(page);
  await welcome(page, "Mary", { country: "United Kingdom" });
  return page;
}

export const next = (page) => page.getByRole("button", { name: "Next", exact: true }).click();

/** Goes up to how a medicine is taken, with `words` on its label or none. */
export async function begin(page, name, { form = "Tablet", words } = {}) {
  await page.getByLabel("The name on the box").fill(name);
  await page.getByRole("button", { name: new RegExp(`“${name}” as I typed it`) }).click();
  const choice = page.getByRole("radio", { name: form, exact: true });
  if ((await choice.count()) === 0) await page.getByRole("button", { name: "Other kinds" }).click();
  await choice.check();
  await page.getByLabel("On prescription").check();
  await next(page);
  const label = page.getByLabel("Directions on the label");
  await label.waitFor();
  if (words) await label.fill(words);
  await next(page);
}

/** From how it is taken to its own page; answers what was read back. */
export async function finish(page, sentence) {
  await next(page);
  await page.getByLabel("In your own words").waitFor();
  await next(page);
  await page.getByText(sentence).first().waitFor();
  await page.getByRole("button", { name: "Save this medicine" }).click();
  await page.waitForURL(/\/medicines\/[0-9a-f]{32}$/);
}

/** Goes to adding the next one. */
export async function another(page) {
  await goTo(page, "medicines");
  await page.getByRole("link", { name: "Add a medicine" }).first().click();
}
