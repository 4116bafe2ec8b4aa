import {
  createWorld
} from "./chunk-M3C4FGXK.js";
import {
  configuredScopes,
  registryConfigs
} from "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c18_occasionOf as occasionOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  evidenceOf
} from "./chunk-Z3Q37ILD.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c58_GateError as GateError
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c20_toSeconds as toSeconds
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

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
    registryConfigs: await registryConfigs(trusted),
    scopes: () => configuredScopes(trusted, head),
    registry: inputs.registry,
    ...evidenceOf(inputs, env),
    trustedRoot: root === "tuf" || root === "embedded" ? root : await trustedFile(root, "trusted-root", trusted, env),
    registryKeys: inputs.registryKeys === void 0 ? void 0 : await trustedFile(inputs.registryKeys, "registry-keys", trusted, env),
    timeoutMs: inputs.timeoutMs,
    // The time for reading the two sides is part of the run.
    deadlineMs: Math.max(1, Math.ceil(inputs.deadlineMs - performance.now())),
    now: toSeconds(/* @__PURE__ */ new Date()),
    occasion: occasionOf(env, options.pullRequest)
  });
  if (inputs.record === void 0) return { world, close: () => Promise.resolve(void 0) };
  const { recordingWorld } = await import("./recording-XT62A7SN.js");
  return recordingWorld(world, path.resolve(env["GITHUB_WORKSPACE"] ?? "", inputs.record), options);
}
async function trustedFile(file, input, trusted, env) {
  if (path.isAbsolute(file)) return outsideOfWorkspace(file, input, env);
  const text = await trusted.read(path.posix.normalize(file));
  const code = input === "trusted-root" ? "TRUST_ROOT_INVALID" : "REGISTRY_KEYS_INVALID";
  if (text === void 0) {
    const help = "Commit the file to the base branch first, or give the absolute path of a file on the runner. A file that the pull request adds is not used.";
    throw new GateError(code, `the input \`${input}\` names ${file}, which is not there at the base`, { help });
  }
  const copy = path.join(await fs.mkdtemp(path.join(env["RUNNER_TEMP"] || os.tmpdir(), "countersign-")), path.posix.basename(file));
  await fs.writeFile(copy, text, { mode: 384 });
  return copy;
}
function outsideOfWorkspace(file, input, env) {
  const workspace = env["GITHUB_WORKSPACE"];
  const within = workspace === void 0 || workspace === "" ? ".." : path.relative(workspace, file);
  if (within.startsWith("..") || path.isAbsolute(within)) return file;
  throw new GateError("INPUT_INVALID", `the input \`${input}\` names a file in the workspace, where the pull request can write it`, {
    help: "Give the path inside the repository, such as `.github/trusted_root.json`. It is then read at the base."
  });
}
export {
  openWorld
};
