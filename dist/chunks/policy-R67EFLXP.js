import {
  c3_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c3_NO_POLICY as NO_POLICY,
  c3_policyFile as policyFile
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
