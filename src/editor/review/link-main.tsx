/** @jsxImportSource react */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:theme.css';
import '../styles/all.css';
import { LinkApp } from './link-app.js';

const place = document.getElementById('review');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <LinkApp />
    </StrictMode>,
  );
}
