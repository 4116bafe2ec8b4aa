import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  POLICY_FILE
} from "./chunk-M6LRAAQA.js";
import {
  HOUR
} from "./chunk-D5HWV5PU.js";

// src/domain/policy.ts
var policyFile = ({ source }) => source?.file ?? POLICY_FILE;
var DEFAULT_SETTINGS = {
  cooldown: 72 * HOUR,
  cooldownSecurityFixes: "lift",
  unlisted: "continuity",
  registries: ["public"],
  run: "required"
};
var NO_POLICY = { source: void 0, settings: DEFAULT_SETTINGS, levels: {}, publishers: [], packages: [], exemptions: [] };

export {
  policyFile,
  DEFAULT_SETTINGS,
  NO_POLICY
};
