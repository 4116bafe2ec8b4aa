import {
  run
} from "./chunk-P7BUHMMX.js";
import "./chunk-VDYJEXTW.js";
import "./chunk-2KVOWYCU.js";
import "./shared-5DF5E1EE.js";
import "./chunk-XVNO7YCX.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
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
  run
};
