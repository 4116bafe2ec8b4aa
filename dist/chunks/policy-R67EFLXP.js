import {
  c3_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c3_NO_POLICY as NO_POLICY,
  c3_policyFile as policyFile
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
