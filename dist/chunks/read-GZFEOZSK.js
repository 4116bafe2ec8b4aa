import {
  readTarball
} from "./chunk-VU3KDKA7.js";
import "./chunk-AR6O3MZH.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  readTarball
};
