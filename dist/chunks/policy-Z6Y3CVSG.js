import {
  c37_NO_POLICY as NO_POLICY,
  c37_policyFile as policyFile
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  NO_POLICY,
  policyFile
};
