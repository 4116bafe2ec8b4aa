import {
  c15_occasionOf as occasionOf
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  occasionOf
};
