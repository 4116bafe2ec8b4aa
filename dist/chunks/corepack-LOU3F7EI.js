import {
  TarballRefusal,
  visitEntries
} from "./chunk-RVKGOXNF.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/tarball/corepack.ts
import { createHash } from "node:crypto";
var HASH = /^corepack-(sha(?:1|224|256|384|512))\/([0-9a-f]+)$/;
var YARN = "bin/yarn.js";
async function hasCorepackHash(bytes, checksum) {
  const [, algorithm = "", hex] = HASH.exec(checksum) ?? [];
  if (hex === void 0) return void 0;
  if (createHash(algorithm).update(bytes).digest("hex") === hex) return true;
  const file = createHash(algorithm);
  try {
    await visitEntries(bytes, ({ path }) => path === YARN ? { write: (chunk) => file.update(chunk), end: () => void 0 } : void 0);
  } catch (error) {
    if (error instanceof TarballRefusal) return void 0;
    throw error;
  }
  return file.digest("hex") === hex;
}
export {
  hasCorepackHash
};
