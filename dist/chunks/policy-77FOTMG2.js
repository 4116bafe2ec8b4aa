import {
  c56_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c56_NO_POLICY as NO_POLICY,
  c56_policyFile as policyFile
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
