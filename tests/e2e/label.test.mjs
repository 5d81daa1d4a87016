// A dose that goes past what the label says: saved like any other, and the
// warning with whom to call comes with the save.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { openApp } from "./support/app.mjs";
import { everyDay, Journal, readBackup, whenNeeded } from "./support/seed.mjs";
import { ready, restore, visit } from "./support/steps.mjs";

const morning = (clock) => new Date(`2026-11-23T${clock}Z`);
const until = new Date("2026-11-23");

/** How many tablets were written down as taken, in the order they were saved. */
async function taken(page) {
  await visit(page, "/settings/backup");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make a backup file" }).click(),
  ]);
  const entries = readBackup(await readFile(await download.path(), "utf8"));
  const doses = entries.map(({ event }) => event.dose_recorded).filter(Boolean);
  return doses.map(({ outcome }) => outcome.taken.amount.quantity);
}

test("a dose past the label is saved, and says whom to call", async (t) => {
  const { page } = await openApp(t, {
    context: { timezoneId: "Europe/London" },
    prepare: (page) => page.clock.install({ time: morning("08:00:00") }),
  });
  const journal = new Journal({ until });
  const mary = journal.person("Mary Adeyemi");
  const paracetamol = (label, schedule) => {
    const ingredients = [{ name: "paracetamol", strength: { quantity: "500", unit: "milligrams" } }];
    const identity = { catalogue: { id: "paracetamol", ingredients } };
    return journal.medicine(mary, label, schedule, { more: { identity, strength: "500 mg" } });
  };
  paracetamol("Panadol", whenNeeded({ gap_minutes: 240, most_in_a_day: "8" }));
  paracetamol("Paracetamol", everyDay("11:00:00"));
  await ready(page);
  await restore(page, journal.backup());
  const today = `/of/${mary.id.replaceAll("-", "")}/today`;
  const write = page.getByRole("button", { name: "Write it down" });
  const takeSome = async (amount) => {
    await page.getByRole("link", { name: "I took some Panadol" }).click();
    if (amount) await page.getByLabel("How much?").fill(amount);
    await write.click();
  };

  // Within both limits: back to today, and nothing is said.
  await visit(page, today);
  await takeSome();
  await page.getByText("Panadol taken at 08:00.").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);

  // An hour later it is too soon.
  await page.clock.setSystemTime(morning("09:00:00"));
  await takeSome();
  const warning = page.getByRole("alert");
  const sooner = warning.getByRole("heading", { name: "Sooner than the label says" });
  await sooner.waitFor();
  await warning.getByText("What you recorded is saved.").waitFor();
  await warning.getByRole("link", { name: /111/ }).waitFor();
  assert.equal(await write.count(), 0, "it cannot be recorded twice");

  // One with a fixed time goes past the other's label.
  await page.clock.setSystemTime(morning("11:30:00"));
  await page.getByRole("link", { name: "Back to today" }).click();
  await page.getByRole("link", { name: "Something else" }).click();
  await page.getByRole("radio", { name: /^Taken now/ }).check();
  await write.click();
  await sooner.waitFor();
  await page.getByRole("link", { name: "Back to today" }).click();
  // Written down anew it does not count against itself.
  await page.locator("summary", { hasText: /^Earlier:/ }).click();
  await page.getByRole("button", { name: /^Paracetamol 500 mg: Taken/ }).click();
  await page.getByRole("radio", { name: "Taken at another time" }).check();
  await page.getByLabel("At what time?").fill("13:01");
  await page.clock.setSystemTime(morning("13:01:00"));
  await write.click();
  await page.getByText("Paracetamol taken at 13:01.").waitFor();
  assert.equal(await sooner.count(), 0);

  // More than the most in a day.
  await page.clock.setSystemTime(morning("17:02:00"));
  await takeSome("6");
  await warning.getByRole("heading", { name: "Call today, even if you feel well" }).waitFor();
  await page.getByRole("link", { name: "Back to today" }).click();
  await warning.getByRole("heading", { name: "Call today, even if you feel well" }).waitFor();
  assert.deepEqual(await taken(page), ["1", "1", "1", "1", "6"]);
});
