import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  configuredScopes,
  createWorld,
  recordingWorld
} from "./chunk-IG22PHLQ.js";
import "./chunk-PBN2TGCU.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-6NBCIGOG.js";
import {
  occasionOf
} from "./chunk-7Z46W7B4.js";
import "./chunk-LFUFROGU.js";
import "./chunk-U7RNTWJK.js";
import "./chunk-YACAYRRS.js";
import "./chunk-6E57W3N2.js";
import {
  evidenceOf
} from "./chunk-YTROTRNB.js";
import "./chunk-EZZSRMSZ.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-46N6HSVD.js";
import "./chunk-LZM3V3V7.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
import {
  GateError
} from "./chunk-33IVOZPE.js";
import "./chunk-2OOIQQRO.js";
import "./chunk-DTHD5BCR.js";
import {
  toSeconds
} from "./chunk-D5HWV5PU.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/action/world.ts
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
async function openWorld({ base, head, trusted, changed }, options, inputs, env) {
  const root = inputs.trustedRoot;
  const world = createWorld({
    base,
    head,
    trusted,
    changed,
    env,
    userConfig: false,
    npmrcText: await trusted.read(".npmrc"),
    scopes: () => configuredScopes(trusted, head),
    registry: inputs.registry,
    ...evidenceOf(inputs, env),
    trustedRoot: root === "tuf" || root === "embedded" ? root : await trustedFile(root, "trusted-root", trusted, env),
    registryKeys: inputs.registryKeys === void 0 ? void 0 : await trustedFile(inputs.registryKeys, "registry-keys", trusted, env),
    timeoutMs: inputs.timeoutMs,
    // What reading the two sides took is part of the run.
    deadlineMs: Math.max(1, Math.ceil(inputs.deadlineMs - performance.now())),
    now: toSeconds(/* @__PURE__ */ new Date()),
    occasion: occasionOf(env, options.pullRequest)
  });
  if (inputs.record === void 0) return { world, close: () => Promise.resolve(void 0) };
  return recordingWorld(world, path.resolve(env["GITHUB_WORKSPACE"] ?? "", inputs.record), options);
}
async function trustedFile(file, input, trusted, env) {
  if (path.isAbsolute(file)) return outsideOfWorkspace(file, input, env);
  const text = await trusted.read(path.posix.normalize(file));
  const code = input === "trusted-root" ? "TRUST_ROOT_INVALID" : "REGISTRY_KEYS_INVALID";
  if (text === void 0) {
    const help = "Commit it to the base branch first, or give the absolute path of a file of the runner: a pull request cannot bring its own.";
    throw new GateError(code, `there is no ${file} at the base, which the input \`${input}\` names`, { help });
  }
  const copy = path.join(await fs.mkdtemp(path.join(env["RUNNER_TEMP"] || os.tmpdir(), "countersign-")), path.posix.basename(file));
  await fs.writeFile(copy, text, { mode: 384 });
  return copy;
}
function outsideOfWorkspace(file, input, env) {
  const workspace = env["GITHUB_WORKSPACE"];
  const within = workspace === void 0 || workspace === "" ? ".." : path.relative(workspace, file);
  if (within.startsWith("..") || path.isAbsolute(within)) return file;
  throw new GateError("INPUT_INVALID", `the input \`${input}\` names a file in the workspace, where the pull request may have written it`, {
    help: "Give the path as it is in the repository, such as `.github/trusted_root.json`: it is then read at the base."
  });
}
export {
  openWorld
};
