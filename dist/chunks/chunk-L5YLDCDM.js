import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/lockfile-name.ts
var READABLE_NAMES = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];
var UNSUPPORTED = /* @__PURE__ */ new Map([
  ["bun.lockb", "run `bun install --save-text-lockfile`, commit bun.lock and delete bun.lockb"],
  [
    "deno.lock",
    "lock the npm dependencies in a package.json with npm, pnpm, yarn or bun, or leave this file out with the `lockfiles` input"
  ],
  ["shrinkwrap.yaml", "run a current pnpm, commit the pnpm-lock.yaml it writes and delete shrinkwrap.yaml"]
]);
var PNPM_BRANCH = /^pnpm-lock\..+\.yaml$/;
var isLockfileName = (file) => readableName(file) !== void 0 || UNSUPPORTED.has(folded(basename(file)));
var folded = (name) => name.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "").normalize("NFKC").toUpperCase().toLowerCase().replace(/[. ]+$/, "");
function isLockfilePath(path) {
  return isLockfileName(path) && !path.split("/").slice(0, -1).includes("node_modules");
}
function readableName(file) {
  const name = folded(basename(file));
  return READABLE_NAMES.find((readable) => readable === name) ?? (PNPM_BRANCH.test(name) ? "pnpm-lock.yaml" : void 0);
}
function isAmong(file, named) {
  if (named.length === 0 || named.includes(file)) return true;
  const name = basename(file);
  return readableName(file) === "npm-shrinkwrap.json" && named.includes(`${file.slice(0, file.length - name.length)}package-lock.json`);
}
var basename = (file) => file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
var isOfTests = (path) => OF_TESTS.test(path);
var OF_TESTS = /(?:^|\/)_{0,2}(?:fixtures?|tests?|testdata|mocks?|snapshots?)_{0,2}\//i;

export {
  READABLE_NAMES,
  UNSUPPORTED,
  isLockfileName,
  folded,
  isLockfilePath,
  readableName,
  isAmong,
  basename,
  isOfTests
};
