import {
  c79_spec as spec
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";

// src/lockfile/patched.ts
function newlyPatched(base, head, changed) {
  if (base === void 0 || head.patched === void 0) return [];
  const before = base.patched ?? [];
  const knownFiles = new Set(before.map(byFiles));
  const knownStamps = new Set(before.map(byStamp));
  return head.patched.filter((patched) => {
    if (patched.files === void 0 || changed === void 0) return !knownStamps.has(byStamp(patched));
    const differing = patched.files.filter(({ path }) => changed.has(path));
    if (differing.length === patched.files.length && differing.every(({ isToldByName }) => isToldByName)) return false;
    if (!knownFiles.has(byFiles(patched)) || differing.some(({ isToldByName }) => !isToldByName)) return true;
    return differing.length === 0 && !knownStamps.has(byStamp(patched));
  });
}
var byFiles = ({ package: { name }, files }) => JSON.stringify([name, files?.map(({ path }) => path)]);
var byStamp = ({ package: { name }, stamp }) => JSON.stringify([name, stamp]);

// src/line/patches.ts
var MAX_FACTS = 20;
function patchesTold(base, head, changed) {
  const found = newlyPatched(base, head, changed);
  const [first] = found;
  if (first === void 0) return [];
  const more = found.length === 1 ? "" : ` and ${found.length - 1} more`;
  return [
    {
      message: `${spec(first.package)}${more} ${found.length === 1 ? "is" : "are"} patched otherwise than before`,
      reason: "What a patch adds was published by nobody: it runs with the package, and no attestation is about it.",
      help: "Review the patch as carefully as code that runs in your build. If nobody on your side meant it, do not merge.",
      facts: found.slice(0, MAX_FACTS).map(({ package: pkg, files, id }) => ({
        label: spec(pkg),
        found: files?.map(({ path }) => path).join(", ") ?? id.slice(0, 300)
      })),
      atMost: "warning",
      location: first.package.location
    }
  ];
}
export {
  patchesTold
};
