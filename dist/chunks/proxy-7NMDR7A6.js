import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
