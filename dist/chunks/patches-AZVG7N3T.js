import {
  c35_PATCH_REASON as PATCH_REASON,
  c35_newlyPatched as newlyPatched
} from "./shared-5DF5E1EE.js";
import {
  c80_spec as spec
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";

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
      reason: PATCH_REASON,
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
