import {
  readTarball
} from "./chunk-O5WJGNZS.js";
import {
  TarballRefusal,
  digestsOf,
  isGzip,
  malformed,
  tooLarge
} from "./chunk-RVKGOXNF.js";
import {
  c12_archivesUnshown as archivesUnshown
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c0_known as known
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/ecosystems/npm/tarball/yarn-cache-names.ts
import { createHash } from "node:crypto";
var ARCHIVE = /^(.+)-([0-9a-f]{10})-[0-9a-z]{1,12}\.zip$/;
function cachedPackages({ format, packages, patched = [] }) {
  if (format !== "yarn-berry") return () => void 0;
  const ofRegistry = packages.filter(({ source }) => source.kind === "registry");
  const plain = new Map(ofRegistry.map((one) => [`${slug(one.name)}-npm-${one.version}`, { package: one, patches: [] }]));
  const changed = new Map(patched.filter((one) => one.package.source.kind === "registry").map((one) => [patchedKey(one), one]));
  return (path) => {
    const [, key, hash] = ARCHIVE.exec(path.slice(path.lastIndexOf("/") + 1)) ?? [];
    const found = changed.get(`${key ?? ""}-${hash ?? ""}`);
    if (found !== void 0) return { package: found.package, patches: found.files?.map((file) => file.path) };
    return plain.get(key ?? "");
  };
}
var slug = (name) => name.replace("/", "-");
function patchedKey({ id }) {
  const at = id.indexOf("@patch:");
  return `${slug(id.slice(0, at))}-patch-${locatorHash(id.slice(0, at), id.slice(at + 1)).slice(0, 10)}`;
}
function locatorHash(name, reference) {
  const [scope, bare] = name.startsWith("@") ? name.slice(1).split("/") : ["", name];
  return sha512(sha512((scope ?? "") + (bare ?? "")) + reference);
}
var sha512 = (text) => createHash("sha512").update(text).digest("hex");

// src/ecosystems/npm/tarball/yarn-cache.ts
import { createHash as createHash2 } from "node:crypto";

// src/ecosystems/npm/tarball/zip.ts
import zlib from "node:zlib";
var [LOCAL, CENTRAL, END] = [67324752, 33639248, 101010256];
var [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];
var MAX_ENTRIES = 65534;
var [STORED, DEFLATED] = [0, 8];
var IDLE_FLAGS = 2054;
var [UNIX, TYPE, FILE, FOLDER] = [3, 61440, 32768, 16384];
function readZip(bytes) {
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw malformed("it does not end as a zip archive without a comment");
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const isWhole = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count && bytes.readUInt16LE(end + 20) === 0;
  if (!isWhole || count > MAX_ENTRIES || start + size !== end) throw malformed("its end holds more than its directory");
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  let [at, data] = [start, 0];
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, at, data, { data: start, directory: end });
    if (seen.has(entry.path)) throw malformed("a name occurs twice in it");
    seen.add(entry.path);
    entries.push(entry);
    at = entry.next;
    data = entry.dataEnd;
  }
  if (at !== end || data !== start) throw malformed("it holds bytes that belong to no entry");
  return entries;
}
function readEntry(bytes, at, data, limits) {
  if (at + CENTRAL_BYTES > limits.directory || bytes.readUInt32LE(at) !== CENTRAL) throw malformed("an entry of its directory is damaged");
  const nameLength = bytes.readUInt16LE(at + 28);
  const next = at + CENTRAL_BYTES + nameLength;
  const hasMore = bytes.readUInt32LE(at + 30) !== 0 || bytes.readUInt16LE(at + 34) !== 0;
  if (next > limits.directory || hasMore) throw malformed("an entry has an extra field, a comment or another disk");
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const name = bytes.subarray(at + CENTRAL_BYTES, next);
  const from = data + LOCAL_BYTES + nameLength;
  const dataEnd = from + packed;
  if (bytes.readUInt32LE(at + 42) !== data || dataEnd > limits.data) throw malformed("its entries do not follow one another");
  const isSame = bytes.readUInt32LE(data) === LOCAL && bytes.subarray(data + 4, data + LOCAL_BYTES).equals(bytes.subarray(at + 6, at + 32));
  if (!isSame || !bytes.subarray(data + LOCAL_BYTES, from).equals(name)) throw malformed("an entry differs from the directory");
  const method = bytes.readUInt16LE(at + 10);
  if ((bytes.readUInt16LE(at + 8) & ~IDLE_FLAGS) !== 0 || method !== STORED && method !== DEFLATED)
    throw malformed("an entry is packed in an unknown way");
  const { path, kind } = pathAndKind(name, bytes, at);
  const read = () => unpacked(bytes.subarray(from, dataEnd), method, size, bytes.readUInt32LE(at + 16));
  return { path, kind, size, read, next, dataEnd };
}
function pathAndKind(name, bytes, at) {
  const text = name.toString("utf8");
  const isFolder = text.endsWith("/");
  const path = isFolder ? text.slice(0, -1) : text;
  const type = bytes.readUInt8(at + 5) === UNIX ? bytes.readUInt32LE(at + 38) >>> 16 & TYPE : void 0;
  if (type !== (isFolder ? FOLDER : FILE)) throw malformed("an entry is neither a file nor a folder");
  const isOdd = !Buffer.from(text, "utf8").equals(name) || ODD.test(path) || path.split("/").some((part) => DOTS.test(part));
  if (isOdd) throw malformed("a name in it is not a path that every disk can store");
  return { path, kind: isFolder ? "folder" : "file" };
}
var ODD = /[\p{Cc}\\]/u;
var DOTS = /^\.{0,2}$/;
function unpacked(packed, method, size, checksum) {
  const found = method === STORED ? packed : inflated(packed, size);
  if (found.length !== size || zlib.crc32(found) !== checksum) throw malformed("a file in it is damaged");
  return found;
}
function inflated(packed, size) {
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw tooLarge("a file in it is damaged, or unpacks to more than it states");
  }
}

// src/ecosystems/npm/tarball/yarn-cache.ts
async function differenceFrom(archive, name, tarball, patches) {
  const contents = await readTarball(tarball);
  if (contents.kind !== "known") return contents;
  const { files } = contents.value;
  const wanted = patches.length === 0 ? files : await (await import("./yarn-patches-AJTBIQE3.js")).patchedFiles(tarball, files, patches);
  if (wanted === void 0) return known("is patched, and its patch cannot be applied here");
  try {
    return known(difference(readZip(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)), `node_modules/${name}/`, wanted));
  } catch (error) {
    if (error instanceof TarballRefusal) return known(`cannot be read unambiguously: ${error.message}`);
    throw error;
  }
}
function difference(entries, root, files) {
  let count = 0;
  for (const { path, kind, size, read } of entries) {
    if (kind === "folder" && (root.startsWith(`${path}/`) || path.startsWith(root))) continue;
    const file = path.startsWith(root) ? files.get(path.slice(root.length)) : void 0;
    if (kind === "folder" || file === void 0) return `has ${path}, which the tarball does not have`;
    if (file.size !== size || blobId(read()) !== file.blobId) return `has another ${path} than the tarball`;
    count++;
  }
  return count === files.size ? void 0 : `lacks ${files.size - count} of the tarball's files`;
}
var blobId = (bytes) => createHash2("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

// src/ecosystems/npm/tarball/index.ts
var checksums = {
  // Corepack hashes bytes of the tarball, so a difference is a proof. Yarn hashes an archive that it makes, and another
  // version of Yarn may make another archive of the same files.
  isProof: (checksum) => checksum.startsWith("corepack-"),
  async hold(bytes, name, checksum) {
    if (checksum.startsWith("corepack-")) {
      const has = await (await import("./corepack-LOU3F7EI.js")).hasCorepackHash(bytes, checksum);
      return has === void 0 ? "unknown" : has ? "same" : "other";
    }
    return await (await import("./yarn-archive-6NEZFZ7D.js")).isArchiveOf(bytes, name, checksum) ? "same" : "unknown";
  }
};
var cached = {
  packages: cachedPackages,
  difference: differenceFrom,
  told: archivesUnshown
};
var npmArchives = {
  digests: digestsOf,
  isArchive: isGzip,
  contents: async (bytes) => (await import("./read-6PDMGRZS.js")).readTarball(bytes),
  checksums,
  cached
};
export {
  npmArchives
};
