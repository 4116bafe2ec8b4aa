import {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-R5D3WMO4.js";
import "./chunk-6EQC4EN7.js";
import "./chunk-D2T6R2RH.js";
import "./chunk-EOKHEDQY.js";
import "./chunk-NC64BS2Q.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-5DF5E1EE.js";
import "./chunk-7XWUYYG2.js";
import "./shared-5DF5E1EE.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./chunk-ZUD5JHB5.js";
import "./chunk-NYO4SOWK.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
};
