import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-4JXK7MOJ.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
