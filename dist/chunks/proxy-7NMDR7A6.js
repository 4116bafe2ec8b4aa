import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
