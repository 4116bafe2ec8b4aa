import {
  diffLockfiles
} from "./chunk-EOKHEDQY.js";
import "./chunk-7XWUYYG2.js";
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
export {
  diffLockfiles
};
