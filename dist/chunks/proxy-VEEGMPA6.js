import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-WMX3P6UN.js";
import "./chunk-7Y3QBSS7.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
