import {
  readTarball
} from "./chunk-VU3KDKA7.js";
import "./chunk-AR6O3MZH.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  readTarball
};
