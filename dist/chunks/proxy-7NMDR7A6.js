import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
