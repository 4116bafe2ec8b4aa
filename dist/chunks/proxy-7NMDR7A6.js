import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
