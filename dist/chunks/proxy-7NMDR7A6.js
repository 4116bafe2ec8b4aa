import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
