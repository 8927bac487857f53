# status 2
printf "<html><script>document.write(1)</script></html>" | "$HUNANECON" read -
