import {
  createAgents,
  proxyFor,
  proxySettingsOf
} from "./chunk-K2XDQSBJ.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  createAgents,
  proxyFor,
  proxySettingsOf
};
