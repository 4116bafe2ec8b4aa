import {
  c42_NO_POLICY as NO_POLICY,
  c42_policyFile as policyFile
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  NO_POLICY,
  policyFile
};
