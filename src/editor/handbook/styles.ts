// The page itself needs no script: what stands here becomes its style sheets.
import 'virtual:theme.css';
import '../../desk/styles/all.css';
import '../styles/handbook.css';
