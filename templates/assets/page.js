// Copying and printing are extras: without this file the link and the browser's own menu do the same.
for (const button of document.querySelectorAll("button[data-action]")) {
  const copies = button.dataset.action === "copy";
  if (copies && !navigator.clipboard) continue;
  const link = button.parentElement.querySelector(".permalink");
  button.hidden = false;
  if (copies) link.hidden = true;
  button.addEventListener("click", async () => {
    if (!copies) return print();
    await navigator.clipboard.writeText(link.href);
    button.textContent = button.dataset.done;
  });
}
