/** Drives the third map of the page: what a page of your own would do. */
const map = document.getElementById('driven');
const said = document.getElementById('said');

map.addEventListener('ready', ({ detail }) => {
  said.textContent = detail.headline;
});
map.addEventListener('estimate', ({ detail }) => {
  said.textContent = detail.headline;
});
map.addEventListener('error', ({ detail }) => {
  said.textContent = detail.message;
});

for (const button of document.querySelectorAll('[data-scenario]')) {
  button.addEventListener('click', () => map.setScenario(button.dataset.scenario, { compare: 'baseline' }));
}
for (const button of document.querySelectorAll('[data-camera]')) {
  const [zoom, lat, lon] = button.dataset.camera.split('/').map(Number);
  button.addEventListener('click', () => map.flyTo({ zoom, lat, lon }));
}
