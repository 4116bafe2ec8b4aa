import {
  c2_DEFAULT_SETTINGS as DEFAULT_SETTINGS,
  c2_NO_POLICY as NO_POLICY,
  c2_policyFile as policyFile
} from "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  DEFAULT_SETTINGS,
  NO_POLICY,
  policyFile
};
