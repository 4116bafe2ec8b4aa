import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createWorld
} from "./chunk-FTKY4AHL.js";
import {
  configuredScopes,
  registryConfigs
} from "./chunk-LRWNISAA.js";
import "./shared-B2A01CC1.js";
import {
  c14_occasionOf as occasionOf
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  evidenceOf
} from "./chunk-OOYNKLLB.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c58_GateError as GateError
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c23_toSeconds as toSeconds
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

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
    // What reading the two sides took is part of the run.
    deadlineMs: Math.max(1, Math.ceil(inputs.deadlineMs - performance.now())),
    now: toSeconds(/* @__PURE__ */ new Date()),
    occasion: occasionOf(env, options.pullRequest)
  });
  if (inputs.record === void 0) return { world, close: () => Promise.resolve(void 0) };
  const { recordingWorld } = await import("./recording-YH7KUIMF.js");
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
