import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  HOUR
} from "./chunk-GDAUV33E.js";

// src/domain/policy.ts
var DEFAULT_SETTINGS = {
  cooldown: 72 * HOUR,
  cooldownSecurityFixes: "lift",
  unlisted: "continuity",
  registries: ["public"],
  run: "required"
};
var NO_POLICY = { source: void 0, settings: DEFAULT_SETTINGS, levels: {}, publishers: [], packages: [], exemptions: [] };

export {
  DEFAULT_SETTINGS,
  NO_POLICY
};
