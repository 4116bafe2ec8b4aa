import {
  TarballRefusal,
  malformed,
  unreadable,
  visitEntries
} from "./chunk-RVKGOXNF.js";
import {
  c0_known as known
} from "./shared-E04875EB.js";
import {
  c35_isJsonObject as isJsonObject
} from "./shared-E04875EB.js";

// src/ecosystems/npm/tarball/read.ts
import { createHash } from "node:crypto";

// src/ecosystems/npm/tarball/manifest.ts
function parseManifest(bytes) {
  const value = parsed(bytes);
  if (!isJsonObject(value)) throw malformed("its package.json is not a JSON object");
  return value;
}
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw malformed("its package.json is not JSON");
  }
}

// src/ecosystems/npm/tarball/read.ts
var MANIFEST = "package.json";
var MAX_MANIFEST_BYTES = 4 * 2 ** 20;
async function readTarball(bytes) {
  try {
    return known(await contentsOf(bytes));
  } catch (error) {
    return unreadable(error instanceof TarballRefusal ? error : malformed("it is damaged"));
  }
}
async function contentsOf(bytes) {
  const files = /* @__PURE__ */ new Map();
  const manifest = [];
  const root = await visitEntries(bytes, ({ path, kind, size, executable }) => {
    if (kind === "folder") return void 0;
    if (path === MANIFEST && size > MAX_MANIFEST_BYTES) throw malformed("its package.json is too large");
    const hash = createHash("sha1").update(`blob ${size}\0`);
    return {
      write(chunk) {
        hash.update(chunk);
        if (path === MANIFEST) manifest.push(Buffer.from(chunk));
      },
      end: () => files.set(path, { size, blobId: hash.digest("hex"), executable })
    };
  });
  if (!files.has(MANIFEST)) throw malformed("it has no package.json");
  return { root, files, manifest: parseManifest(Buffer.concat(manifest)) };
}

export {
  readTarball
};
