// A reporter for Node's test runner: how long each file took, the longest first.
import { basename } from "node:path";

export default async function* minutes(events) {
  const spent = new Map();
  for await (const { type, data } of events) {
    const ends = type === "test:pass" || type === "test:fail";
    if (!ends || data.nesting !== 0 || data.details?.type === "suite" || !data.file) continue;
    const file = basename(data.file);
    spent.set(file, (spent.get(file) ?? 0) + data.details.duration_ms);
  }
  yield "e2e: where the minutes went\n";
  for (const [file, milliseconds] of [...spent].sort(([, one], [, other]) => other - one)) {
    yield `  ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${file}\n`;
  }
}
