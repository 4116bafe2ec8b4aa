import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-BLZJ4CEZ.js";
import "./chunk-7Y3QBSS7.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
