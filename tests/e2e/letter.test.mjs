// The conversation leaves the phone, and the answer comes home: two browsers that share
// nothing, real codes drawn and photographed, links and files, nothing sent anywhere.
import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";
import { assertAccessible } from "./support/accessibility.mjs";
import { keptOffline } from "./support/app.mjs";
import { choose, handOn, mary, pharmacist, photographs } from "./support/letters.mjs";
import { goTo, visit } from "./support/steps.mjs";

async function answerIt(page, answer) {
  await page.getByRole("button", { name: "Write back" }).press("Enter");
  await page.getByLabel("Can I take them together?").fill(answer);
  await page.getByLabel("What you decided together").fill("Medicine 1 in the evening for two weeks");
  await page.locator("summary", { hasText: "The list as you have it" }).click();
  const list = page.getByLabel("The list as you have it");
  const begin = page.getByRole("button", { name: "Put in the names from this page" });
  // There are none on a sheet without the list.
  if (await begin.count()) {
    await begin.press("Enter");
    assert.match(await list.inputValue(), /^Medicine 1/);
  }
  await list.fill("Medicine 1 10 mg\nBisoprolol 1.25 mg");
  await page.getByLabel("Your name").fill("Anna Lee");
  await page.getByRole("button", { name: "Make the answer ready" }).press("Enter");
  await page.getByRole("heading", { name: "Your answer" }).waitFor();
}

async function keepsIt(page, answer) {
  await page.getByRole("heading", { name: "Can I take them together?" }).waitFor();
  await page.getByText(answer).waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Keep this answer" }).press("Enter");
  await page.getByRole("heading", { name: "What came back" }).waitFor();
  await page.locator(".thread").getByText(answer).waitFor();
  await page.locator(".thread").getByText(/Anna Lee/).first().waitFor();
  await page.getByText("Medicine 1 in the evening for two weeks").waitFor();
}

test("a sheet goes by picture to another browser, offline, and the answer comes back by picture", async (t) => {
  const { page, context } = await mary(t, 12);
  const other = await pharmacist(t);
  await keptOffline(page);
  await context.setOffline(true);
  await other.page.getByRole("button", { name: "Scan a code" }).waitFor();
  await keptOffline(other.page);
  await other.context.setOffline(true);
  await handOn(page, "picture");
  await assertAccessible(page);
  const sheets = await photographs(page);
  assert.ok(sheets.length <= 2, `${sheets.length} pictures`);
  for (const [number, picture] of sheets.entries()) {
    await choose(other.page, `part${number}.png`, picture);
    if (number + 1 < sheets.length) await other.page.getByText(`${number + 1} of ${sheets.length} pictures are here.`).waitFor();
  }
  await other.page.getByRole("heading", { level: 1, name: "Mary Adeyemi" }).waitFor();
  await other.page.getByText("For High Street Pharmacy").waitFor();
  assert.equal(await other.page.getByText("Is it because I drink?").count(), 0);
  assert.ok(!(await other.page.content()).includes("drink"));
  await assertAccessible(other.page);
  await answerIt(other.page, "Yes, with two hours between.");
  await other.page.getByRole("radio", { name: /^As a picture/ }).check();
  const answers = await photographs(other.page);
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Take in an answer/ }).click();
  for (const picture of answers) await choose(page, "answer.png", picture);
  await keepsIt(page, "Yes, with two hours between.");
  // Nothing of it stays with the other: a new look has nothing to show.
  const stored = await other.page.evaluate(async () => {
    const local = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    const open = indexedDB.open("concord");
    const database = await new Promise((done) => { open.onsuccess = () => done(open.result); });
    const entries = database.transaction("entries").objectStore("entries").count();
    const count = await new Promise((done) => { entries.onsuccess = () => done(entries.result); });
    return { local, count };
  });
  assert.equal(stored.count, 0);
  assert.ok(!stored.local.includes("Mary"));
  // The same answer once more is known.
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Take in an answer/ }).click();
  for (const picture of answers) await choose(page, "answer.png", picture);
  await page.getByText(/^You kept this answer on/).waitFor();
  assert.equal(await page.getByRole("button", { name: "Keep this answer" }).count(), 0);
});

test("a link is locked, gone from the address and the history, and opens with its code", async (t) => {
  const { page, context } = await mary(t);
  await context.grantPermissions(["clipboard-write"]);
  // The page may write to the clipboard and never read it: what it writes is heard here.
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => { window.copied = text; return write(text); };
  });
  await handOn(page, "link");
  const code = await page.locator(".spoken-code__digits").textContent();
  assert.match(code, /^\d{4} \d{4} \d{4}$/);
  await page.getByRole("button", { name: "Copy the link" }).press("Enter");
  await page.getByText("The link is copied.").waitFor();
  const link = await page.evaluate(() => window.copied);
  assert.ok(!link.includes("Mary"));
  const { plain, message } = await opened(link, code);
  assert.deepEqual([...plain.subarray(0, 3)], [0xc0, 1, 1]);
  assert.ok(message.includes("Mary Adeyemi"));
  assert.ok(!message.includes("drink"));

  const other = await pharmacist(t);
  const fragment = link.slice(link.indexOf("#"));
  await other.page.evaluate((fragment) => { location.hash = fragment; }, fragment);
  await other.page.getByLabel("It is locked. Which code were you told?").fill("0000 0000 0000");
  assert.equal(await other.page.evaluate(() => location.hash), "#/open");
  await other.page.getByRole("button", { name: "Open it" }).press("Enter");
  await other.page.getByText("This code does not open it. Check each digit.").waitFor();
  assert.equal(await other.page.getByLabel("It is locked. Which code were you told?").inputValue(), "0000 0000 0000");
  await other.page.getByLabel("It is locked. Which code were you told?").fill(code.replaceAll(" ", "-"));
  await other.page.getByRole("button", { name: "Open it" }).press("Enter");
  await other.page.getByRole("heading", { level: 1, name: "Mary Adeyemi" }).waitFor();
  // Loaded with it, too: the address is clean before anything is drawn, and it does not come again.
  const fresh = await other.context.newPage();
  await fresh.goto(other.server.origin + "/" + fragment);
  await fresh.getByLabel("It is locked. Which code were you told?").waitFor();
  assert.equal(await fresh.evaluate(() => location.hash), "#/open");
  await fresh.reload();
  await fresh.getByRole("button", { name: "Scan a code" }).waitFor();
  assert.equal(await fresh.getByLabel("It is locked. Which code were you told?").count(), 0);
});

test("a file goes and comes, and what was left out is not in it", async (t) => {
  const { page } = await mary(t);
  await goTo(page, "share");
  await page.getByRole("link", { name: /^Send it and get an answer/ }).click();
  await page.getByRole("checkbox", { name: "All my medicines" }).uncheck();
  await page.getByRole("button", { name: "Make the sheet ready" }).press("Enter");
  await page.getByRole("radio", { name: /^As a file/ }).check();
  const code = await page.locator(".spoken-code__digits").textContent();
  const file = await saved(page, "Save the file");
  const other = await pharmacist(t);
  await choose(other.page, "concord-sheet.concord", file, "application/octet-stream");
  await other.page.getByLabel("It is locked. Which code were you told?").fill(code);
  await other.page.getByRole("button", { name: "Open it" }).press("Enter");
  await other.page.getByRole("heading", { level: 1, name: "Mary Adeyemi" }).waitFor();
  await other.page.getByText("Can I take them together?").waitFor();
  assert.equal(await other.page.getByText("my blood pressure").count(), 0);
  await answerIt(other.page, "Ask me again in May.");
  await other.page.getByRole("radio", { name: /^As a file/ }).check();
  const second = await other.page.locator(".spoken-code__digits").textContent();
  const answer = await saved(other.page, "Save the file");
  await visit(page, "/share/answer");
  await choose(page, "concord-answer.concord", answer, "application/octet-stream");
  await page.getByLabel("It is locked. Which code were you told?").fill(second);
  await page.getByRole("button", { name: "Open it" }).press("Enter");
  await keepsIt(page, "Ask me again in May.");
  // Their list is held against the person's own, as any other; nothing changes by itself.
  await page.getByRole("button", { name: "Compare it with my list" }).press("Enter");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "This is how we read it" }).waitFor();
  const first = page.getByRole("listitem").filter({ hasText: "Medicine 1 10 mg" });
  await first.getByText("Medicine 1", { exact: false }).first().waitFor();
  await assertAccessible(page);
  await page.goBack();
  await page.getByRole("heading", { name: "What came back" }).waitFor();
  // Undone as a whole.
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await page.locator(".thread").getByText("Ask me again in May.").waitFor({ state: "detached" });
});

test("whatever else comes is refused in words, and an answer for somebody else too", async (t) => {
  const { page } = await mary(t);
  await visit(page, "/share/answer");
  const paste = page.getByLabel("Or put the link in here");
  for (const [text, words] of [
    ["https://example.org/", "This does not come from Concord."],
    ["Q1.1.2.AAAA.BBBB.CCCC", "This was cut off or changed on its way."],
    ["L9.AAAA", "A newer version of Concord wrote this."],
    ["L1.wAIB", "A newer version of Concord wrote this."],
  ]) {
    await paste.fill(text);
    await page.getByRole("button", { name: "Look at it" }).press("Enter");
    await page.getByText(words).waitFor();
    await page.getByText("Nothing was kept.").waitFor();
    assert.equal(await paste.inputValue(), text);
  }
  await choose(page, "cat.png", Buffer.from("no picture at all"));
  await page.getByText("This does not come from Concord.").waitFor();
  // An answer to a sheet of somebody else.
  const elsewhere = await mary(t);
  await handOn(elsewhere.page, "picture");
  const sheets = await photographs(elsewhere.page);
  const other = await pharmacist(t);
  for (const picture of sheets) await choose(other.page, "sheet.png", picture);
  await answerIt(other.page, "Yes.");
  await other.page.getByRole("radio", { name: /^As a picture/ }).check();
  const answers = await photographs(other.page);
  for (const picture of answers) await choose(page, "answer.png", picture);
  await page.getByText("This does not answer a sheet that was handed on from here.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Keep this answer" }).count(), 0);
});

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFile(await download.path());
}

/** Opens a locked link by another implementation than the app's: docs/share-format.md. */
async function opened(link, code) {
  const bytes = Buffer.from(link.slice(link.indexOf("/open/L1.") + "/open/L1.".length), "base64url");
  assert.equal(bytes[0], "S".charCodeAt(0));
  const rounds = bytes.readUInt32BE(2);
  const digits = new TextEncoder().encode(code.replaceAll(" ", ""));
  const stirred = await webcrypto.subtle.importKey("raw", digits, "PBKDF2", false, ["deriveKey"]);
  const key = await webcrypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes.subarray(6, 22), iterations: rounds },
    stirred, { name: "AES-GCM", length: 256 }, false, ["decrypt"],
  );
  const cipher = { name: "AES-GCM", iv: bytes.subarray(22, 34), additionalData: bytes.subarray(0, 34) };
  const plain = Buffer.from(await webcrypto.subtle.decrypt(cipher, key, bytes.subarray(34)));
  return { plain, message: inflateRawSync(plain.subarray(3)).toString("utf8") };
}
