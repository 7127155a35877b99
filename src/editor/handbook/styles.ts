// The page itself needs no script: what stands here becomes its style sheets.
import '../styles/styles.js';
import '../styles/handbook.css';
