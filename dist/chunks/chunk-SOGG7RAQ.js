import {
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";

// src/io/output.ts
import fs from "node:fs/promises";
import path from "node:path";
async function writeOutput(cwd, file, text) {
  const target = path.resolve(cwd, file);
  const { randomBytes } = await import("node:crypto");
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    await fs.mkdir(path.dirname(target), { recursive: true });
    const there = await fs.lstat(target).catch(() => void 0);
    if (there !== void 0 && !there.isFile()) await writeInto(target, there.isSymbolicLink(), text);
    else {
      await fs.writeFile(temporary, text, { flag: "wx" });
      await fs.rename(temporary, target);
    }
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => void 0);
    if (error instanceof GateError) throw error;
    const help = "Check the path and its permissions. The verdict was reached but could not be written, so the run fails.";
    throw new GateError("OUTPUT_FAILED", `${file} could not be written (${codeOf(error)})`, { help, cause: error });
  }
}
async function writeInto(target, isLink, text) {
  const file = await fs.stat(target).catch(() => void 0);
  if (file?.isFIFO() === true || file?.isCharacterDevice() === true) return fs.writeFile(target, text);
  const what = isLink ? "a symbolic link" : "no file";
  throw new GateError("OUTPUT_FAILED", `${target} is ${what}`, {
    help: "Name another path. This one is not followed, and not replaced."
  });
}

export {
  writeOutput
};
