pub template A() { <p></p> }
