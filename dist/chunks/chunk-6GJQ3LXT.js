import {
  manifestsIn
} from "./chunk-4BSTT5ZB.js";
import {
  c33_MAX_FILE_BYTES as MAX_FILE_BYTES,
  c33_isRepositoryPath as isRepositoryPath,
  c33_notAFile as notAFile,
  c33_textOfFile as textOfFile,
  c33_tooLarge as tooLarge
} from "./shared-E04875EB.js";
import {
  c76_isLockfilePath as isLockfilePath
} from "./shared-E04875EB.js";
import {
  c2_codeOf as codeOf
} from "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";

// src/io/git/files.ts
import fs from "node:fs/promises";
import path from "node:path";
async function fileSnapshot(file, folder) {
  const name = file === void 0 ? void 0 : path.basename(file);
  const text = file === void 0 ? void 0 : await readText(file, file);
  const rest = folder === void 0 ? void 0 : directorySnapshot(folder);
  return {
    commit: void 0,
    read: async (wanted) => wanted === name ? text : rest?.read(wanted),
    ...name === void 0 && { isNothing: true },
    lockfiles: async () => name === void 0 || text === void 0 ? [] : [name],
    ...rest?.manifests !== void 0 && { manifests: rest.manifests }
  };
}
async function stateAt(folder, file) {
  if (!isRepositoryPath(file)) return void 0;
  const at = path.join(folder, file);
  try {
    const stat = await fs.lstat(at);
    if (stat.isSymbolicLink()) return { kind: "link", target: await fs.readlink(at) };
    return { kind: stat.isDirectory() ? "folder" : "file" };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new GateError("CONTENTS_UNAVAILABLE", `${file} cannot be read (${code})`, { help: "Check its permissions.", cause: error });
  }
}
function directorySnapshot(folder) {
  let listing;
  const list = () => listing ??= walk(folder, "");
  return {
    commit: void 0,
    read: async (file) => isRepositoryPath(file) ? readText(path.join(folder, file), file) : void 0,
    lockfiles: async () => (await list()).filter(isLockfilePath).sort(),
    files: async (wanted) => (await list()).filter(wanted).sort(),
    manifests: async () => manifestsIn((await list()).map((file) => ({ path: file }))).toSorted(),
    at: (file) => stateAt(folder, file)
  };
}
async function readText(at, file) {
  try {
    const stat = await fs.stat(at);
    if (stat.isDirectory()) throw notAFile(file, "a folder");
    if (!stat.isFile()) throw notAFile(file, "something else");
    if (stat.size > MAX_FILE_BYTES) throw tooLarge(file);
    return textOfFile(await fs.readFile(at), file);
  } catch (error) {
    if (error instanceof GateError) throw error;
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new GateError("CONTENTS_UNAVAILABLE", `${file} cannot be read (${code})`, { help: "Check its permissions.", cause: error });
  }
}
async function walk(folder, below) {
  const found = [];
  for (const entry of await fs.readdir(path.join(folder, below), { withFileTypes: true }).catch(throwUnlistable(below))) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git") found.push(...await walk(folder, name));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(name);
  }
  return found;
}
var throwUnlistable = (below) => (cause) => {
  throw new GateError("CONTENTS_UNAVAILABLE", `the folder ${below || "."} cannot be listed (${codeOf(cause)})`, {
    help: "Check its permissions.",
    cause
  });
};

export {
  fileSnapshot,
  directorySnapshot
};
