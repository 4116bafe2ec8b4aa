import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
