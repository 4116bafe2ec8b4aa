import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-4JXK7MOJ.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
