// The talk itself: two lists compared, choices weighed, answers and a decision written down
// at the counter, nothing else open while the device is in other hands, a review from
// beginning to end, and pages for one reader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./support/accessibility.mjs";
import { openApp } from "./support/app.mjs";
import { everyDay, Journal } from "./support/seed.mjs";
import { goTo, ready, restore, visit } from "./support/steps.mjs";

const until = new Date("2026-11-23");
const morning = "2026-11-23T07:10:00Z";

async function mary(t, { noise, ...options } = {}) {
  const journal = new Journal({ until });
  const person = journal.person("Mary Adeyemi");
  const known = (label, strength) =>
    journal.medicine(person, label, everyDay("08:00:00"), {
      more: {
        strength,
        reason: "my heart",
        identity: {
          catalogue: {
            id: label.toLowerCase(),
            ingredients: [{ name: label.toLowerCase(), strength: { quantity: strength.split(" ")[0], unit: "milligrams" } }],
          },
        },
      },
    });
  known("Ramipril", "5 mg");
  known("Amlodipine", "5 mg");
  known("Simvastatin", "40 mg");
  journal.question(person, "Can I take them together?");
  journal.question(person, "Is it because I drink?", { privacy: "private" });
  const opened = await openApp(t, {
    context: { timezoneId: "Europe/London", ...options },
    noise,
    prepare: (page) => page.clock.setFixedTime(new Date(morning)),
  });
  await ready(opened.page);
  await restore(opened.page, journal.backup());
  return opened;
}

/** Asks for the device; reading goes on at what that is answered with. */
async function takeBack(page) {
  await page.getByRole("button", { name: "Take it back" }).press("Enter");
  await askedForIt(page);
}

const askedForIt = (page) => page.locator("#going-back:focus").waitFor();

/** Another window of the same browser, at the same hour. */
async function anotherWindow(context, server, path) {
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(morning));
  await other.goto(`${server.origin}/#${path}`);
  await ready(other);
  return other;
}

/** What the page puts on the clipboard; a page may not read it back. */
async function clipboard(page) {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => { window.copied = text; };
  });
  return () => page.evaluate(() => window.copied);
}

test("a letter from hospital is held against the list, and each difference becomes a question", async (t) => {
  const { page } = await mary(t);
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Compare with another list/ }).click();
  await page.getByLabel("Who wrote it?").selectOption({ index: 3 });
  await page.getByLabel("One medicine on each line").fill("For Mrs Adeyemi\nRamipril 2.5 mg\nBisoprolol 1.25 mg\nSimvastatin 40 mg");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "This is how we read it" }).waitFor();
  await page.getByRole("button", { name: "Compare" }).press("Enter");
  await page.getByText("Say what this line is.").waitFor();
  await page.getByLabel("Which medicine is this?").filter({ visible: true }).selectOption({ label: "This line is not a medicine" });
  await assertAccessible(page);
  await page.getByRole("button", { name: "Compare" }).press("Enter");
  for (const title of [
    /^Dose differs: Ramipril — yours 5 mg, letter 2\.5 mg$/,
    /^Only on yours: Amlodipine 5 mg$/,
    /^Only on letter: Bisoprolol 1\.25 mg$/,
    /^Same: Simvastatin 40 mg$/,
  ]) {
    await page.getByRole("heading", { name: title }).waitFor();
  }
  await assertAccessible(page);
  await page.getByRole("heading", { name: "Not the same: 3" }).waitFor();
  const compared = page.url();
  await visit(page, "/");
  assert.equal(await page.getByText("Two lists disagree — call before this dose.").count(), 2);
  await page.goto(compared);
  const ramipril = page.getByRole("listitem").filter({ hasText: "Dose differs" });
  await ramipril.getByRole("link", { name: "Write down what you were told" }).click();
  await page.getByLabel("What were you told? Use your own words.").fill("2.5 mg is right from now on.");
  await page.getByRole("button", { name: "Save the answer" }).press("Enter");
  await page.getByText("2.5 mg is right from now on.").first().waitFor();
  await page.goto(compared);
  await ramipril.getByText("2.5 mg is right from now on.").waitFor();
  await visit(page, "/");
  assert.equal(await page.getByText("Two lists disagree — call before this dose.").count(), 1);
});

test("answer and decision are written down at the counter, and nothing else opens meanwhile", async (t) => {
  const { page, context, server } = await mary(t);
  await visit(page, "/pharmacist");
  await page.getByLabel("Who will read it?").fill("Ms Patel");
  await page.getByRole("button", { name: "Hand it over" }).press("Enter");
  await page.getByRole("navigation").waitFor({ state: "hidden" });
  assert.doesNotMatch(await page.content(), /Is it because I drink/);
  const question = page.getByRole("article").getByRole("listitem").filter({ hasText: "Can I take them together?" });
  await question.getByRole("button", { name: "Write the answer here" }).press("Enter");
  await page.getByText("Told by Ms Patel, pharmacist, today.").waitFor();
  // Half an answer waits while somebody asks for the device, and in a window opened
  // meanwhile nothing else is seen.
  await page.getByLabel("Your answer, in plain words").fill("Yes, all three");
  await takeBack(page);
  await page.getByText("Something that was written here is not saved yet.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "No, go on reading" }).press("Enter");
  assert.equal(await page.getByLabel("Your answer, in plain words").inputValue(), "Yes, all three");
  const other = await anotherWindow(context, server, "/ask");
  await other.getByRole("button", { name: "Take it back" }).waitFor();
  assert.doesNotMatch(await other.content(), /Is it because I drink/);
  await other.close();
  await page.getByLabel("Your answer, in plain words").fill("Yes, all three in the morning.");
  await page.getByRole("button", { name: "Save the answer" }).press("Enter");
  await question.getByText("Yes, all three in the morning.").waitFor();
  await page.getByText("Read it out to each other.").first().waitFor();
  await assertAccessible(page);

  await page.getByRole("button", { name: "Write down what we decide" }).press("Enter");
  await page.getByLabel("What is it about?").fill("My tablets and my mornings");
  await page.getByLabel("Another choice", { exact: true }).fill("All three at breakfast");
  await page.locator("summary", { hasText: "Weigh them side by side" }).click();
  const choice = page.getByRole("group", { name: "All three at breakfast" });
  await choice.getByLabel("What is good about it?").fill("I forget none");
  await choice.getByLabel("What is not so good?").fill("Three at once");
  await choice.getByLabel("Who says so, or where is it written?").fill("Ms Patel");
  await page.getByRole("radio", { name: "All three at breakfast" }).check();
  await page.getByLabel("Why? Use your own words.").fill("I want it simple.");
  await page.getByRole("group", { name: "Did you both agree?" }).getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("radio", { name: "Yes, on a day" }).check();
  await page.getByRole("button", { name: "In 4 weeks" }).click();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Save the decision" }).press("Enter");
  const written = page.getByRole("region", { name: "Written down in this talk" });
  await written.getByText("My tablets and my mornings").waitFor();
  await written.getByText("For it: I forget none", { exact: false }).waitFor();
  await assertAccessible(page);

  // Another page is tried, by its address and after loading anew.
  const held = page.url();
  await page.evaluate(() => (location.hash = "#/ask"));
  await page.getByRole("alertdialog", { name: /do you have it back\?$/ }).waitFor();
  await askedForIt(page);
  assert.equal(page.url(), held);
  await page.getByRole("button", { name: "No, go on reading" }).press("Enter");
  await page.goto("about:blank");
  await page.goto(held.replace(/#.*/, "#/medicines"));
  await page.getByRole("button", { name: "Take it back" }).waitFor();
  assert.equal(page.url(), held);
  await page.getByRole("navigation").waitFor({ state: "hidden" });
  await takeBack(page);
  await page.getByRole("button", { name: "Yes, I have it back" }).press("Enter");
  await page.getByRole("navigation").waitFor();

  await goTo(page, "ask");
  const thread = page.locator(".thread");
  await thread.getByText("Told by Ms Patel, pharmacist", { exact: false }).first().waitFor();
  await thread.getByText("All three at breakfast").first().waitFor();
  await thread.locator("summary", { hasText: "Side by side" }).click();
  await thread.getByText("Three at once").waitFor();
  await assertAccessible(page);
});

test("a window that was open before is locked too, and opens again when the device is back", async (t) => {
  const { page, context, server } = await mary(t);
  const other = await anotherWindow(context, server, "/ask/new");
  const say = other.locator("#say");
  await say.fill("Is it my liver?");
  await page.bringToFront();
  await visit(page, "/pharmacist");
  await page.getByRole("button", { name: "Hand it over" }).press("Enter");
  await other.getByRole("button", { name: "Take it back" }).waitFor();
  await other.getByRole("navigation").waitFor({ state: "hidden" });
  assert.doesNotMatch(await other.content(), /Is it because I drink|Is it my liver/);
  await other.evaluate(() => (location.hash = "#/ask"));
  await other.getByRole("alertdialog", { name: /do you have it back\?$/ }).waitFor();
  await takeBack(page);
  await page.getByRole("button", { name: "Yes, I have it back" }).press("Enter");
  // Both are the person's again, and what was half typed waits.
  await other.getByRole("navigation").waitFor();
  await other.getByRole("button", { name: "Hand it over" }).waitFor();
  await visit(other, "/ask/new");
  assert.equal(await say.inputValue(), "Is it my liver?");
});

test("the page is shown in the reader's language, and so is what they write on it", async (t) => {
  const { page, context } = await mary(t);
  await visit(page, "/pharmacist");
  await page.locator("summary", { hasText: "Language of this page: English" }).click();
  await page.getByRole("group", { name: "Language of this page" }).getByText("Dansk").click();
  const paper = page.locator("[lang=da]", { has: page.getByRole("article") });
  await paper.getByRole("heading", { name: "Mine spørgsmål" }).waitFor();
  // The person's own words stay, and so do their own buttons.
  await paper.getByText("Can I take them together?").waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Hand it over" }).press("Enter");
  await paper.getByRole("button", { name: "Skriv svaret her" }).press("Enter");
  await paper.getByLabel("Dit svar, med enkle ord").fill("Ja, alle tre om morgenen.");
  await page.reload();
  await paper.getByRole("button", { name: "Gem svaret" }).press("Enter");
  await paper.getByText("Ja, alle tre om morgenen.").first().waitFor();
  await assertAccessible(page);
  await takeBack(page);
  await page.getByRole("button", { name: "Yes, I have it back" }).press("Enter");
  await page.getByRole("navigation").waitFor();
});

test("a language that does not come is told, and the page stays as it is", async (t) => {
  const { page, context } = await mary(t, { noise: "expected", serviceWorkers: "block" });
  await visit(page, "/pharmacist");
  await page.locator("summary", { hasText: "Language of this page: English" }).click();
  const choice = page.getByRole("group", { name: "Language of this page" });
  await choice.waitFor();
  await context.setOffline(true);
  await choice.getByText("中文").click();
  await page.getByText("This language did not come. Go online once, then choose it again.").waitFor();
  await page.getByRole("article").getByRole("heading", { name: "My questions" }).waitFor();
});

test("what the app asked about a letter is read in the reader's language, with the letter's own line", async (t) => {
  const { page } = await mary(t);
  await visit(page, "/share/lists");
  await page.getByLabel("Who wrote it?").selectOption({ index: 3 });
  await page.getByLabel("One medicine on each line").fill("Ramipril 5 mg\nAmlodipine 5 mg - STOPPED\nSimvastatin 40 mg");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "This is how we read it" }).waitFor();
  await page.getByRole("button", { name: "Compare" }).press("Enter");
  await page.getByRole("heading", { name: /^Marked as ended/ }).waitFor();
  await visit(page, "/pharmacist");
  await page.locator("summary", { hasText: "Language of this page: English" }).click();
  await page.getByRole("group", { name: "Language of this page" }).getByText("Dansk").click();
  const paper = page.locator("[lang=da]", { has: page.getByRole("article") });
  await paper.getByText("Amlodipine 5 mg - STOPPED", { exact: false }).first().waitFor();
  assert.doesNotMatch(await paper.innerText(), /Which is right for me/);
  await assertAccessible(page);
});

test("what is half written at the counter is there after the page was loaded anew", async (t) => {
  const { page } = await mary(t);
  await visit(page, "/pharmacist");
  await page.getByLabel("Who will read it?").fill("Ms Patel");
  await page.getByRole("button", { name: "Hand it over" }).press("Enter");
  const question = page.getByRole("article").getByRole("listitem").filter({ hasText: "Can I take them together?" });
  await question.getByRole("button", { name: "Write the answer here" }).press("Enter");
  await page.getByLabel("Your answer, in plain words").fill("Yes, all three");
  await page.reload();
  await page.getByText("Told by Ms Patel, pharmacist, today.").waitFor();
  assert.equal(await page.getByLabel("Your answer, in plain words").inputValue(), "Yes, all three");
  await page.getByText("What you typed before is still here.", { exact: false }).waitFor();
  await assertAccessible(page);
  await question.getByRole("button", { name: "Save the answer" }).press("Enter");
  await question.getByText("Yes, all three").waitFor();
  await page.getByRole("button", { name: "Write down what we decide" }).press("Enter");
  await page.getByLabel("What is it about?").fill("My mornings");
  await page.reload();
  await page.getByLabel("What is it about?").waitFor();
  assert.equal(await page.getByLabel("What is it about?").inputValue(), "My mornings");
});

test("a comparison and a review that are not wanted are put away and brought back", async (t) => {
  const { page } = await mary(t);
  await visit(page, "/share/lists");
  await page.getByLabel("Who wrote it?").selectOption({ index: 3 });
  await page.getByLabel("One medicine on each line").fill("Ramipril 2.5 mg\nXyzolan 5 mg");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "This is how we read it" }).waitFor();
  // A name nobody knows may be another name for something on the own list.
  const which = page.getByRole("listitem").filter({ hasText: "Xyzolan" }).getByLabel("Which medicine is this?");
  await which.selectOption({ label: "amlodipine" });
  await page.getByRole("button", { name: "Compare" }).press("Enter");
  await page.getByRole("heading", { name: /^Dose differs: Ramipril/ }).waitFor();
  const compared = page.url();
  await page.getByRole("button", { name: "Put this comparison away" }).press("Enter");
  await page.getByRole("button", { name: "Bring it back" }).waitFor();
  await assertAccessible(page);
  await visit(page, "/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await page.getByText("Two lists disagree — call before this dose.").count(), 0);
  await visit(page, "/share/lists");
  await page.locator("summary", { hasText: "Put away (1)" }).click();
  await assertAccessible(page);
  await page.goto(compared);
  await page.getByRole("button", { name: "Bring it back" }).press("Enter");
  await page.getByRole("button", { name: "Put this comparison away" }).waitFor();

  await visit(page, "/share/reviews");
  await page.getByRole("button", { name: "Begin a review" }).press("Enter");
  await page.getByRole("button", { name: "Put this review away" }).press("Enter");
  await page.getByRole("button", { name: "Bring it back" }).waitFor();
  await visit(page, "/share/reviews");
  await page.locator("summary", { hasText: "Put away (1)" }).click();
  await page.getByRole("link", { name: /review/i }).filter({ visible: true }).first().waitFor();
});

test("a review is prepared, written up and printed, and what comes of it is ticked off", async (t) => {
  const { page } = await mary(t);
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Prepare a medicines review/ }).click();
  await page.getByRole("button", { name: "Begin a review" }).press("Enter");
  await page.getByRole("group", { name: "Does Ramipril 5 mg help?" }).waitFor();
  assert.equal(await page.getByRole("group", { name: /^Does .* help\?$/ }).filter({ visible: true }).count(), 1, "one is open, the others folded");
  await page.getByRole("group", { name: "Does Ramipril 5 mg help?" }).getByRole("radio", { name: "A little" }).check();
  await page.getByLabel("What bothers me about it?").first().fill("a dry cough");
  await page.getByText("You said something about 1 of 3 medicines.").waitFor();
  await page.getByLabel("1.", { exact: true }).fill("to walk to the market");
  await page.getByRole("button", { name: "Save what I prepared" }).press("Enter");
  await page.getByText("Your review is saved.").waitFor();
  await page.locator("summary", { hasText: "3. Write it up" }).click();
  await page.getByLabel("What did we talk about? In my own words").fill("We talked about the cough.");
  // Half a summary waits while another page is looked at, and what was saved stays.
  const address = page.url();
  await page.getByRole("link", { name: "Add a medicine" }).click();
  await page.getByLabel("The name on the box").waitFor();
  await page.goto(address);
  await page.locator("summary", { hasText: "3. Write it up" }).click();
  assert.equal(await page.getByLabel("What did we talk about? In my own words").inputValue(), "We talked about the cough.");
  assert.equal(await page.getByLabel("1.", { exact: true }).inputValue(), "to walk to the market");
  await page.getByLabel("What is to be done? (1)").fill("Ask about another tablet");
  await page.getByLabel("Who does it?").selectOption({ label: "GP" });
  await page.getByRole("button", { name: "Save what we agreed" }).press("Enter");
  const todo = page.getByRole("checkbox", { name: /^Ask about another tablet/ });
  await todo.waitFor();
  await assertAccessible(page);
  await todo.press("Space");
  await page.getByText(/Done on 23 November 2026/).filter({ visible: true }).waitFor();
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("article");
  const printed = await sheet.innerText();
  const order = ["What we talked about, in my own words", "What I want to do next", "All my medicines", "What I no longer use"];
  assert.deepEqual([...order].sort((a, b) => printed.indexOf(a) - printed.indexOf(b)), order);
  assert.ok(order.every((title) => printed.includes(title)), printed);
  for (const words of ["We talked about the cough.", "“a dry cough”", "“to walk to the market”", "on my list since"]) {
    assert.ok(printed.includes(words), words);
  }
});

test("a page for a school holds what a school needs, and goes as text", async (t) => {
  const { page } = await mary(t);
  const copied = await clipboard(page);
  await visit(page, "/share/page");
  await page.getByLabel("Who is it for?").selectOption({ label: "A school or nursery" });
  const sheet = page.getByRole("article").filter({ visible: true });
  await sheet.getByText("For the school", { exact: false }).waitFor();
  assert.doesNotMatch(await sheet.innerText(), /my heart|Can I take them together/);
  await assertAccessible(page);
  await page.getByRole("button", { name: "Copy the text" }).press("Enter");
  await page.getByText("Copied. Paste it where you want to send it.").waitFor();
  const text = await copied();
  assert.match(text, /Mary Adeyemi/);
  assert.match(text, /Ramipril 5 mg/);
  assert.doesNotMatch(text, /my heart/);
  await page.getByLabel("Their name, or the name of the place").fill("Hill School");
  await sheet.getByText("For Hill School", { exact: false }).waitFor();
  // Each printed page says whose it is.
  const pdf = await page.pdf();
  assert.ok(pdf.length > 1000);
});

// AC-PH.
test("one question is sent as the words that are shown, and nothing else goes along", async (t) => {
  const { page } = await mary(t);
  const copied = await clipboard(page);
  await goTo(page, "ask");
  const asked = page.getByRole("listitem").filter({ hasText: "Can I take them together?" });
  await asked.getByRole("link", { name: "Write the answer" }).click();
  await page.locator("summary", { hasText: "Send this question" }).click();
  const shown = await page.locator("blockquote").innerText();
  await page.getByRole("button", { name: "Copy the text" }).press("Enter");
  await page.getByText("Copied. Paste it where you want to send it.").waitFor();
  assert.equal(await copied(), shown);
  assert.equal(shown, "Can I take them together?");
});

test("a year of talks is counted, in a picture and a table", async (t) => {
  const { page } = await mary(t);
  await goTo(page, "ask");
  await page.getByRole("link", { name: "Looking back at our talks" }).click();
  await page.getByText("2 asked · 0 answered · 0 led to a change").waitFor();
  assert.equal(await page.getByRole("row").count(), 13);
  await assertAccessible(page);
});

test("two answers to one question both stay, and they are asked to agree", async (t) => {
  const { page } = await mary(t);
  await goTo(page, "ask");
  const asked = page.getByRole("listitem").filter({ hasText: "Can I take them together?" });
  await asked.getByRole("link", { name: "Write the answer" }).click();
  await page.getByLabel("What were you told? Use your own words.").fill("Yes.");
  await page.getByRole("button", { name: "Save the answer" }).press("Enter");
  await page.getByRole("link", { name: "Somebody else told me something different" }).click();
  await page.getByLabel("What were you told? Use your own words.").fill("Better not.");
  await assertAccessible(page);
  await page.getByRole("button", { name: "Save the answer" }).press("Enter");
  await page.getByText("Two people told you different things about Can I take them together. Ask them to agree.").waitFor();
  await goTo(page, "ask");
  await page.getByRole("listitem").filter({ hasText: "Can you agree on one answer?" }).getByRole("button", { name: "Add this question" }).press("Enter");
  await page.locator(".thread").getByText("Can you agree on one answer?", { exact: false }).waitFor();
});
