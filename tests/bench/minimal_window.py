"""The floor of everything with a window: the least a PySide6 program can be."""

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
window = QWidget()
window.show()
app.exec()
