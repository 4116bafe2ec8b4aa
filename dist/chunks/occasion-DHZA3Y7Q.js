import {
  c15_occasionOf as occasionOf
} from "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
import "./shared-D431D1FC.js";
export {
  occasionOf
};
